/** Which data models are known: those of this project, and those of a host, which it loads itself. */
import { birth } from './birth.ts';
import { inWords, type BuiltIn } from './built-in.ts';
import { company } from './company.ts';
import { elmo } from './elmo.ts';
import { incomeTax } from './income-tax.ts';
import type { Model, ModelModule } from './model.ts';
import { residence } from './residence.ts';
import type { Words } from './words.ts';

type Load = () => Promise<ModelModule>;

const sr = 'https://sr.oots.tech.ec.europa.eu/datamodels/';
/** The other hosts of the same repository: that of the acceptance environment, and those of before. */
const hosts = /^https?:\/\/sr\.(?:acc\.)?oots\.tech\.(?:ec\.)?europa\.eu\/datamodels\//;

/** From the most special to the most general; the first that fits is taken. */
const models: (readonly [prefix: string, model: BuiltIn | Load])[] = [
  ['https://github.com/emrex-eu/elmo-schemas/tree/v1', elmo],
  [`${sr}elmo-1.`, elmo],
  [`${sr}certificate-of-birth-1.`, birth],
  [`${sr}certificate-of-residence-1.`, residence],
  [`${sr}company-extract-1.`, company],
  [`${sr}income-tax-1.`, incomeTax],
];

/**
 * Shows documents of a data model in words of your own, from the next one that is opened.
 *
 * @param prefix - Beginning of the model's URI (`sdg:ConformsTo`), or of the namespace of the root element.
 */
export function registerModel(prefix: string, load: Load): void {
  models.unshift([prefix, load]);
}

/**
 * The model of a document; `undefined` where none is known, or it cannot be loaded: names become words then.
 *
 * @param words - Of the reader's language.
 */
export async function modelFor(
  uris: readonly (string | undefined)[],
  words: Words | undefined,
): Promise<Model | undefined> {
  const names = uris.flatMap((uri = '') => [uri, uri.replace(hosts, sr)]);
  const known = models.find(([prefix]) => names.some((uri) => uri.startsWith(prefix)))?.[1];
  if (typeof known !== 'function') return known && inWords(known, words);
  return known().then(
    ({ model }) => model,
    () => undefined,
  );
}
