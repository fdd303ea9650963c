/**
 * English words of the built-in data models, and the type that every other language fills.
 *
 * The keys are names of elements and attributes of the documents, or `parent/name`; under `codes` also the codes
 * themselves. A comment says what cannot be seen from the name.
 */
export default {
  // What the view says itself. `more` is the heading of a column and a button: more about this row.
  terms: {
    yes: 'Yes',
    no: 'No',
    female: 'female',
    male: 'male',
    diverse: 'neither female nor male',
    unknown: 'not known',
    more: 'More',
    language: 'Language',
  },
  // About a document and who issued it, in every model.
  paper: {
    version: 'Version of the data model',
    title: 'Title',
    name: 'Name',
    // A number or code that something is known by; `scheme` is who numbers.
    identifier: 'Identifier',
    scheme: 'Scheme',
    code: 'Code',
    codeList: 'Code list',
    type: 'Type',
    // Where it stands: of an address, an application, a result.
    status: 'Status',
    issuingAuthority: 'Issuing authority',
    dateOfIssue: 'Date of issue',
    issueDate: 'Date of issue',
  },
  // About people, in every model.
  person: {
    familyName: 'Family name',
    givenName: 'Given names',
    birthName: 'Name at birth',
    dateOfBirth: 'Date of birth',
    placeOfBirth: 'Place of birth',
    gender: 'Sex',
    sex: 'Sex',
    nationality: 'Nationality',
    citizenship: 'Citizenship',
    maritalStatus: 'Marital status',
  },
  // About addresses, in every model.
  place: {
    address: 'Address',
    thoroughfare: 'Street',
    // Of the house.
    locatorDesignator: 'Number',
    postCode: 'Postcode',
    postName: 'Town',
    city: 'Town',
    village: 'Village',
    area: 'Area',
    municipality: 'Municipality',
    region: 'Region',
    country: 'Country',
  },
  // Certificate of birth.
  birth: {
    birthEvidence: 'Birth',
    registerNumber: 'Number in the register',
    dateOfRegistration: 'Date of registration',
    child: 'Child',
    timeOfBirth: 'Time of birth',
    // Hospital, house.
    facility: 'Place in the town',
    parents: 'Parents',
    parent: 'Parent',
    // Of a parent: mother or father.
    role: 'Role',
    motherName: 'Mother',
    fatherName: 'Father',
    marginalNotes: 'Marginal notes',
    // How many of them.
    count: 'How many',
  },
  // Certificate of residence.
  residence: {
    certificateNumber: 'Number of the certificate',
    legalBasis: 'Legal basis',
    person: 'Person',
    addressHistory: 'Addresses',
    // Yes or no: the list of addresses has no gaps.
    complete: 'Complete',
    movedIn: 'Moved in',
    movedOut: 'Moved out',
  },
  // Extract from a register of companies.
  company: {
    extract: 'Extract',
    number: 'Number',
    issued: 'Issued',
    // Of the extract.
    kind: 'Kind',
    issuedBy: 'Issued by',
    // Of the company, an activity, a legal form.
    names: 'Name',
    // Of a document or a function.
    titles: 'Title',
    // A name as it is written.
    text: 'Name',
    // What a name is used for; its codes are under `codes`.
    use: 'Use',
    since: 'Since',
    company: 'Company',
    // Register number, tax number.
    identifiers: 'Numbers',
    legalForm: 'Legal form',
    dates: 'Dates',
    // Date of entry in the register.
    registered: 'Registered',
    articlesOfAssociation: 'Articles of association',
    registeredAddress: 'Registered office',
    contact: 'Contact',
    email: 'E-mail',
    website: 'Website',
    financialYear: 'Financial year',
    start: 'Start',
    end: 'End',
    shareCapital: 'Share capital',
    amount: 'Amount',
    fullyPaid: 'Fully paid',
    activities: 'Activities',
    // Yes or no: of an activity.
    main: 'Main activity',
    shareOfTurnover: 'Share of turnover',
    managementBoard: 'Management board',
    ruleOfRepresentation: 'Rule of representation',
    members: 'Members',
    // Of a member of the board.
    role: 'Role',
    termOfOffice: 'Term of office',
    // Dates of a term of office.
    from: 'From',
    until: 'Until',
    rightOfRepresentation: 'Right of representation',
    countryOfResidence: 'Country of residence',
    shareholders: 'Shareholders',
    // Of the capital, an amount; `percentage` beside it.
    share: 'Share',
    percentage: 'Per cent',
    beneficialOwners: 'Beneficial owners',
    // How an owner controls the company.
    control: 'Control',
    filingHistory: 'Filings',
    date: 'Date',
    pages: 'Pages',
    // Bankruptcy, liquidation and the like.
    enforcement: 'Proceedings',
    bankruptcy: 'Bankruptcy',
    liquidation: 'Liquidation',
    prohibitionOnBusiness: 'Prohibition on business',
    auditor: 'Auditor',
  },
  // Degrees, courses and results (ELMO of EMREX, Diploma Supplement).
  elmo: {
    'diplomaSupplement/version': 'Version',
    generatedDate: 'Generated',
    learner: 'Student',
    givenNames: 'Given names',
    bday: 'Date of birth',
    // One issuer’s records about the student.
    report: 'Report',
    issuer: 'Issued by',
    'issuer/title': 'Name',
    url: 'Web address',
    // Degree programmes and courses, a heading over a list.
    learningOpportunitySpecification: 'Studies',
    subjectArea: 'Subject area',
    // Field of study by the classification ISCED.
    iscedCode: 'Field (ISCED)',
    description: 'Description',
    descriptionHtml: 'Description (HTML)',
    start: 'Start',
    end: 'End',
    date: 'Date',
    // Part of an academic year.
    academicTerm: 'Term',
    // Which one; `gradingScheme` is the list of them.
    gradingSchemeLocalId: 'Grading scheme',
    gradingScheme: 'Grading schemes',
    localId: 'Short name',
    // The mark.
    resultLabel: 'Result',
    // The person’s result among those of others.
    shortenedGrading: 'Compared with others',
    // How many per cent of the others had a lower result.
    percentageLower: 'Lower (per cent)',
    percentageEqual: 'The same (per cent)',
    percentageHigher: 'Higher (per cent)',
    resultDistribution: 'All results',
    category: 'Groups of results',
    count: 'How many',
    // A mark in a table of marks.
    label: 'Result',
    // ECTS.
    credit: 'Credits',
    // Which credits these are: ECTS.
    'credit/scheme': 'System',
    level: 'Level',
    value: 'Value',
    languageOfInstruction: 'Language of instruction',
    engagementHours: 'Hours',
    diplomaSupplement: 'Diploma Supplement',
    introduction: 'Introduction',
    section: 'Section',
    number: 'Number',
    content: 'Content',
    additionalInformation: 'Additional information',
    attachment: 'Attachments',
    attachments: 'Attachments',
    'attachment/content': 'File',
    // Another part of the document.
    ref: 'Refers to',
    groups: 'Groups',
    groupType: 'Grouped by',
    group: 'Group',
    grouping: 'Group',
    extension: 'Extension',
    Signature: 'Digital signature',
  },
  // Assessment of income tax. Amounts of money, unless a comment says otherwise.
  incomeTax: {
    assessmentNumber: 'Number of the assessment',
    taxAuthority: 'Tax authority',
    tax: 'Tax',
    taxYear: 'Tax year',
    dateOfFiling: 'Date of filing',
    dateOfAssessment: 'Date of assessment',
    // Alone or jointly with a spouse.
    filingStatus: 'Filing status',
    assessmentStatus: 'Status of the assessment',
    taxpayer: 'Taxpayer',
    taxResidence: 'Tax residence',
    dependentChildren: 'Dependent children',
    // Headings: income and where it comes from.
    income: 'Income',
    employment: 'Employment',
    // An employer.
    payer: 'Paid by',
    paymentType: 'Type of payment (code)',
    paymentTypeName: 'Type of payment',
    // Dates of an employment, bounds of a band.
    from: 'From',
    until: 'Until',
    upTo: 'Up to',
    gross: 'Gross',
    net: 'Net',
    socialContributions: 'Social contributions',
    taxWithheld: 'Tax withheld',
    totalGross: 'Gross in total',
    totalSocialContributions: 'Social contributions in total',
    otherExpenses: 'Other expenses',
    // Heading: income from savings and shares.
    movableCapital: 'Capital',
    total: 'Total',
    // Heading: income from letting.
    immovableProperty: 'Letting',
    rent: 'Rent',
    expense: 'Expenses',
    amount: 'Amount',
    totalExpenses: 'Expenses in total',
    reduction: 'Reduction',
    reducedNet: 'Net after reduction',
    // Heading; the lines under it say how it comes about.
    taxBase: 'Taxable income',
    generalBase: 'General base',
    pensionPlanContributions: 'Paid into a pension plan',
    taxableGeneralBase: 'Taxable general base',
    taxableSavingsBase: 'Taxable savings base',
    personalAllowance: 'Personal allowances',
    totalPersonalAllowances: 'Allowances in total',
    // Heading: how the tax is worked out.
    taxComputed: 'Tax',
    // Of the tariff.
    band: 'Bands',
    base: 'Base',
    rate: 'Rate',
    // Spain taxes income for the state and for the region.
    stateRate: 'State rate',
    stateTax: 'State tax',
    regionalRate: 'Regional rate',
    regionalTax: 'Regional tax',
    taxOnGeneralBase: 'Tax on the general base',
    taxOnPersonalAllowances: 'Tax on the allowances',
    savingsRate: 'Rate on savings',
    taxOnSavings: 'Tax on savings',
    grossTax: 'Tax before deductions',
    deductions: 'Deductions',
    deduction: 'Deductions',
    totalDeductions: 'Deductions in total',
    netTax: 'Tax after deductions',
    result: 'Result',
    refund: 'Refund',
    amountDue: 'To be paid',
    dateOfRefund: 'Date of the refund',
  },
  // What codes mean, in the middle of a sentence or beside a label: by model, by the name that holds the code.
  codes: {
    birth: {
      role: {
        mother: 'Mother',
        father: 'Father',
      },
    },
    residence: {
      'address/status': {
        current: 'Current',
        former: 'Former',
      },
      'address/type': {
        'sole residence': 'Sole residence',
      },
    },
    company: {
      type: {
        'natural person': 'natural person',
        'legal person': 'legal person',
      },
      use: {
        registered: 'registered',
        abroad: 'abroad',
      },
    },
    elmo: {
      status: {
        passed: 'passed',
        failed: 'failed',
        'in-progress': 'in progress',
      },
      'learningOpportunitySpecification/type': {
        'Degree Programme': 'Degree programme',
        Module: 'Module',
        Course: 'Course',
        Class: 'Class',
      },
      'identifier/type': {
        nationalIdentifier: 'national',
        local: 'local',
      },
    },
  },
};
