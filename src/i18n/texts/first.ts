/** English, as far as it is spoken before any screen is there: in the script itself. Rules: `../messages.ts`. */
export const first = {
  'language.label': 'Language',
  'opening.heading': 'Opening your evidence',
  'opening.text': 'This takes a few seconds.',
  'opening.slow': 'Still working.',
  'unreachable.heading': 'The authority cannot be reached',
  'unreachable.now': 'Try now',
  'offline.heading': 'You are offline',
  'failed.heading': 'Something went wrong at the authority',
  'sending.retry': 'The connection is slow. We keep trying; your decision is safe.',
} as const;
