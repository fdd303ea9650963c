/** `dateOfBirth`, `DateOfBirth`, `date_of_birth` and `date-of-birth` all say "Date of birth". */
export function words(name: string): string {
  const parts = name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(/[\s_.:-]+/u)
    .filter(Boolean)
    // An acronym stays one.
    .map((part) => (/^\p{Lu}{2,}$/u.test(part) ? part : part.toLowerCase()));
  const text = parts.join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
