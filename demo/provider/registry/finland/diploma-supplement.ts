/** The Diploma Supplement inside the degree's ELMO: what the degree is worth, in words. */
import { element, type Markup } from '../../../../src/xml/write.ts';
import { programme } from './student.ts';

function section(number: string, title: string, ...content: readonly (Markup | string)[]): Markup {
  const parts = content.map((part) => (typeof part === 'string' ? element('content', {}, part) : part));
  return element('section', { number }, element('title', {}, title), ...parts);
}

export function diplomaSupplement(): Markup {
  return element(
    'diplomaSupplement',
    { 'xml:lang': 'en' },
    element('version', {}, '2018'),
    element('issueDate', {}, programme.awarded),
    element('introduction', {}, 'Describes the nature, level, context and content of the studies completed.'),
    section(
      '2',
      'Information identifying the qualification',
      section('2.1', 'Name of the qualification', 'Luonnontieteiden kandidaatti (LuK), Bachelor of Science'),
      section('2.2', 'Main field of study', 'Environmental science'),
      section(
        '2.5',
        'Languages of instruction and examination',
        'Finnish; some courses in English and Swedish',
      ),
    ),
    section(
      '3',
      'Information on the level and duration of the qualification',
      section('3.1', 'Level', 'First-cycle degree, level 6 of the European Qualifications Framework'),
      section('3.2', 'Official duration', 'Three years of full-time study, 180 ECTS credits'),
      section('3.3', 'Access requirement', 'Matriculation examination or a comparable qualification'),
    ),
    section(
      '5',
      'Information on the function of the qualification',
      section('5.1', 'Access to further study', 'Second-cycle degree programmes'),
    ),
    section(
      '7',
      'Certification of the supplement',
      section('7.1', 'Date', programme.awarded),
      section('7.2', 'Signature', programme.dean),
      section('7.3', 'Capacity', 'Dean of the Faculty of Science'),
    ),
  );
}
