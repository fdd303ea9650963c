/** XML and JSON, made for people. What cannot be read as data is shown as text, and that is said. */
import { decodeText } from '../text/decode.ts';
import { styles as textStyles, view as textView } from '../text/view.ts';
import type { Viewer } from '../viewer.ts';
import type { Entry } from './entry.ts';
import { fromJson } from './from-json.ts';
import { fromXml } from './from-xml.ts';
import { render } from './render.ts';
import { styles as recordStyles } from './styles.ts';
import { make } from './value.ts';

/** A viewer may need the rules of another. */
export const styles = [recordStyles, textStyles];

export const view: Viewer = async (host, exhibit, signal) => {
  const { bytes, document: file, title, localizer } = exhibit;
  const text = decodeText(bytes).replace(/^\uFEFF/, '');
  let root: Entry;
  try {
    root = file.mediaType.includes('json') ? fromJson(text, title) : { ...fromXml(text), label: title };
  } catch {
    host.append(make('p', 'remark', localizer.t('viewer.as-text')));
    return textView(host, exhibit, signal);
  }
  const record = render(root, localizer);
  record.querySelector('h3')?.after(make('p', 'remark', localizer.t('viewer.as-issued')));
  host.append(record);
  return {
    zoom: (scale) => record.style.setProperty('--zoom', String(scale)),
    destroy: () => undefined,
  };
};
