/** ELMO 1.7 of EMREX: degrees, courses and results, as universities send them. */
import type { BuiltIn } from './built-in.ts';

export const elmo: BuiltIn = {
  words: 'elmo',
  kinds: {
    'credit/scheme': 'unit',
    credit: 'number',
    percentageLower: 'number',
    percentageEqual: 'number',
    percentageHigher: 'number',
    engagementHours: 'number',
    descriptionHtml: 'html',
  },
  hoisted: ['specifies', 'learningOpportunityInstance', 'hasPart'],
  headings: {
    learningOpportunitySpecification: 'title',
    section: 'title',
    attachment: 'title',
    groupType: 'title',
    group: 'title',
  },
  tables: {
    learningOpportunitySpecification: ['title', 'type', 'credit', 'resultLabel', 'status', 'date'],
    attachment: ['title', 'type', 'content'],
  },
};
