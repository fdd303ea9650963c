/** Which data models are known. Each is loaded when the first document that keeps to it is opened. */
import type { Model, ModelModule } from './model.ts';

type Load = () => Promise<ModelModule>;

const elmo: Load = () => import('./elmo.ts');
const sr = 'https://sr.oots.tech.ec.europa.eu/datamodels/';

/** From the most special to the most general; the first that fits is taken. */
const models: (readonly [prefix: string, load: Load])[] = [
  ['https://github.com/emrex-eu/elmo-schemas/tree/v1', elmo],
  [`${sr}elmo-1.`, elmo],
  [`${sr}certificate-of-birth-1.`, () => import('./birth.ts')],
  [`${sr}certificate-of-residence-1.`, () => import('./residence.ts')],
  [`${sr}company-extract-1.`, () => import('./company.ts')],
  [`${sr}income-tax-1.`, () => import('./income-tax.ts')],
];

/**
 * Shows documents of a data model in words of your own, from the next one that is opened.
 *
 * @param prefix - Beginning of the model's URI (`sdg:ConformsTo`), or of the namespace of the root element.
 */
export function registerModel(prefix: string, load: Load): void {
  models.unshift([prefix, load]);
}

/** The model of a document; `undefined` where none is known, or it cannot be loaded: names become words then. */
export async function modelFor(uris: readonly (string | undefined)[]): Promise<Model | undefined> {
  const found = models.find(([prefix]) => uris.some((uri) => uri?.startsWith(prefix)));
  return found?.[1]().then(
    ({ model }) => model,
    () => undefined,
  );
}
