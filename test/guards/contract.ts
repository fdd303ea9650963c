/** Fails when the types of the contract are not those that `openapi.yaml` generates. */
import { readFileSync } from 'node:fs';
import { format } from 'prettier';
import openapiTS, { astToString } from 'openapi-typescript';

const source = new URL('../../src/provider/rest/openapi.yaml', import.meta.url);
const target = new URL('../../src/provider/rest/openapi.generated.ts', import.meta.url);

const generated = astToString(await openapiTS(source, { defaultNonNullable: false }));
const normal = (text: string): Promise<string> => format(text, { parser: 'typescript' });

// The command line tool puts a header above what the library makes.
const kept = readFileSync(target, 'utf8').replace(/^\/\*\*[\s\S]*?\*\/\s*/, '');
if ((await normal(kept)) !== (await normal(generated))) {
  console.error(
    'src/provider/rest/openapi.generated.ts is not what openapi.yaml generates: npm run contract',
  );
  process.exitCode = 1;
}
