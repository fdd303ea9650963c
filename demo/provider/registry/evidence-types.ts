/** The types of evidence that can be asked for here: UUIDs of `sdg:DataServiceEvidenceType`. */
export const evidenceTypes = {
  tertiaryEducation: '6f0c3c1e-8d5b-4a7e-9f42-1b7a3d0c5e81',
  nursingQualification: '2b9e7d54-31f6-4c08-8a1d-c4e05f7b9236',
  birthAndResidence: 'd81a4f60-97c3-4e2b-b5d8-70e6a9f31c4b',
  companyRegister: '94c7b2e8-0a5d-4f19-86e3-5d2f81b6ca07',
  incomeAndPension: 'e35d09ab-6c72-4b8f-a914-38f7c0d2b65e',
  airTrafficControl: '17f8a6c2-b49e-4d35-9c70-a2e6d1530fb8',
} as const;

/** URI of a class of evidence in the Semantic Repository. */
export function classification(country: string, id: string): string {
  return `https://sr.oots.tech.ec.europa.eu/evidencetypeclassifications/${country}/${id}`;
}

/** URI of a data model in the Semantic Repository. */
export function dataModel(name: string): string {
  return `https://sr.oots.tech.ec.europa.eu/datamodels/${name}`;
}
