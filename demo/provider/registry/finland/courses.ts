/** The courses of a Bachelor of Science in environmental science, with credits that add up to 180. */

export interface Course {
  readonly code: string;
  readonly fi: string;
  readonly en: string;
  /** ECTS credits. */
  readonly credits: number;
  /** 1 to 5, or passed without a grade. */
  readonly grade: 1 | 2 | 3 | 4 | 5 | 'pass';
  /** ISO 8601 date of completion. */
  readonly date: string;
}

export interface Term {
  readonly fi: string;
  readonly en: string;
  /** ISO 8601 dates. */
  readonly start: string;
  readonly end: string;
  readonly courses: readonly Course[];
}

function course(
  code: string,
  fi: string,
  en: string,
  credits: number,
  grade: Course['grade'],
  date: string,
): Course {
  return { code, fi, en, credits, grade, date };
}

export const terms: readonly Term[] = [
  {
    fi: 'Syyslukukausi 2020',
    en: 'Autumn term 2020',
    start: '2020-09-01',
    end: '2020-12-31',
    courses: [
      course(
        'YMP-101',
        'Johdatus ympäristötieteeseen',
        'Introduction to environmental science',
        5,
        4,
        '2020-10-23',
      ),
      course('YMP-102', 'Yliopisto-opiskelun taidot', 'Study skills for university', 2, 'pass', '2020-10-02'),
      course('MAT-110', 'Matematiikan perusmenetelmät', 'Basic methods of mathematics', 5, 3, '2020-12-11'),
      course('KEM-101', 'Yleinen kemia', 'General chemistry', 5, 4, '2020-12-16'),
      course('BIO-101', 'Solubiologian perusteet', 'Foundations of cell biology', 4, 5, '2020-11-27'),
      course('KIE-201', 'Akateeminen englanti', 'Academic English', 3, 5, '2020-12-18'),
      course(
        'TIE-101',
        'Tieto- ja viestintätekniikka',
        'Information and communication technology',
        2,
        'pass',
        '2020-11-13',
      ),
    ],
  },
  {
    fi: 'Kevätlukukausi 2021',
    en: 'Spring term 2021',
    start: '2021-01-11',
    end: '2021-06-30',
    courses: [
      course('YMP-110', 'Ekologian perusteet', 'Foundations of ecology', 5, 5, '2021-03-12'),
      course('YMP-111', 'Maaperätiede', 'Soil science', 5, 4, '2021-04-23'),
      course('KEM-120', 'Ympäristökemia', 'Environmental chemistry', 5, 3, '2021-05-07'),
      course('KEM-121', 'Kemian laboratoriotyöt', 'Laboratory work in chemistry', 4, 'pass', '2021-05-21'),
      course('FYS-105', 'Ympäristöfysiikka', 'Environmental physics', 5, 3, '2021-03-26'),
      course('TIL-101', 'Tilastotieteen perusteet', 'Introduction to statistics', 5, 4, '2021-05-14'),
      course(
        'KIE-110',
        'Ruotsin kirjallinen ja suullinen viestintä',
        'Swedish, written and oral communication',
        3,
        4,
        '2021-04-30',
      ),
      course(
        'YMP-115',
        'Kenttäkurssi: metsät ja suot',
        'Field course: forests and mires',
        3,
        5,
        '2021-06-04',
      ),
    ],
  },
  {
    fi: 'Syyslukukausi 2021',
    en: 'Autumn term 2021',
    start: '2021-09-01',
    end: '2021-12-31',
    courses: [
      course('YMP-201', 'Vesistöjen ekologia', 'Aquatic ecology', 5, 5, '2021-10-22'),
      course('YMP-202', 'Ilmastojärjestelmä', 'The climate system', 5, 4, '2021-10-29'),
      course('GEO-201', 'Paikkatietojärjestelmät', 'Geographic information systems', 5, 5, '2021-12-03'),
      course(
        'TIL-201',
        'Ympäristöaineistojen tilastollinen analyysi',
        'Statistical analysis of environmental data',
        5,
        4,
        '2021-12-15',
      ),
      course(
        'OIK-101',
        'Ympäristöoikeuden perusteet',
        'Foundations of environmental law',
        4,
        4,
        '2021-11-19',
      ),
      course('TAL-105', 'Ympäristötaloustiede', 'Environmental economics', 4, 3, '2021-12-10'),
      course('YMP-205', 'Itämeren tila', 'The state of the Baltic Sea', 3, 5, '2021-12-17'),
    ],
  },
  {
    fi: 'Kevätlukukausi 2022',
    en: 'Spring term 2022',
    start: '2022-01-10',
    end: '2022-06-30',
    courses: [
      course('YMP-210', 'Hydrologia', 'Hydrology', 5, 4, '2022-03-11'),
      course(
        'YMP-211',
        'Ympäristövaikutusten arviointi',
        'Environmental impact assessment',
        5,
        5,
        '2022-04-29',
      ),
      course(
        'YMP-212',
        'Jätehuolto ja kiertotalous',
        'Waste management and the circular economy',
        5,
        4,
        '2022-05-13',
      ),
      course('BIO-215', 'Kasvien tunnistus', 'Plant identification', 3, 5, '2022-05-27'),
      course('BIO-216', 'Eläinten tunnistus', 'Animal identification', 3, 4, '2022-05-30'),
      course('YMP-216', 'Kenttäkurssi: rannikkovedet', 'Field course: coastal waters', 5, 5, '2022-06-10'),
      course(
        'OHJ-101',
        'Ohjelmoinnin perusteet (Python)',
        'Introduction to programming (Python)',
        5,
        4,
        '2022-04-08',
      ),
      course('KIE-205', 'Puheviestintä', 'Speech communication', 2, 'pass', '2022-03-25'),
    ],
  },
  {
    fi: 'Syyslukukausi 2022',
    en: 'Autumn term 2022',
    start: '2022-09-01',
    end: '2022-12-31',
    courses: [
      course('YMP-301', 'Tutkimusmenetelmät', 'Research methods', 5, 4, '2022-10-21'),
      course('YMP-302', 'Ekotoksikologia', 'Ecotoxicology', 4, 3, '2022-10-28'),
      course('YMP-303', 'Uusiutuva energia', 'Renewable energy', 4, 5, '2022-11-25'),
      course('GEO-301', 'Kaukokartoitus', 'Remote sensing', 5, 5, '2022-12-02'),
      course('YMP-305', 'Luonnonsuojelubiologia', 'Conservation biology', 5, 5, '2022-12-14'),
      course('HAR-300', 'Työharjoittelu', 'Work placement', 5, 'pass', '2022-09-16'),
    ],
  },
  {
    fi: 'Kevätlukukausi 2023',
    en: 'Spring term 2023',
    start: '2023-01-09',
    end: '2023-06-30',
    courses: [
      course('YMP-310', 'Ilmanlaatu ja terveys', 'Air quality and health', 4, 4, '2023-03-10'),
      course('YMP-311', 'Ympäristöpolitiikka', 'Environmental policy', 3, 4, '2023-03-31'),
      course('YMP-312', 'Ympäristöviestintä', 'Environmental communication', 2, 5, '2023-04-21'),
      course('YMP-315', 'Arktinen ympäristö', 'The Arctic environment', 4, 5, '2023-05-05'),
      course('YMP-390', 'Kandidaattiseminaari', "Bachelor's seminar", 4, 5, '2023-05-19'),
      course('YMP-391', 'Kandidaatintutkielma', "Bachelor's thesis", 10, 5, '2023-05-26'),
    ],
  },
];

export const courses: readonly Course[] = terms.flatMap((term) => term.courses);

/** The average of the grades, weighted by credits, with two decimals and a decimal point. */
export function average(): string {
  const graded = courses.flatMap(({ grade, credits }) => (grade === 'pass' ? [] : [{ grade, credits }]));
  const credits = graded.reduce((sum, course) => sum + course.credits, 0);
  return (graded.reduce((sum, course) => sum + course.grade * course.credits, 0) / credits).toFixed(2);
}
