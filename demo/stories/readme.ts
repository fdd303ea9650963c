/** The README as pages of the storybook: written once. */
import readme from '../../README.md?raw';

/** The text below a heading of the second level. Links into the repository are no links here. */
export function section(heading: string): string {
  const found = readme.split(/^## /m).find((one) => one.startsWith(`${heading}\n`));
  if (found === undefined) throw new RangeError(`The README has no section "${heading}".`);
  return found.slice(heading.length).replace(/\[([^\]]+)\]\((?!https?:)[^)]+\)/g, '$1');
}
