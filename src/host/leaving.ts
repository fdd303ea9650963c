/** The one place that takes the person elsewhere. */

import type { KnownWay } from '../domain/way-back.ts';

/**
 * Replaces nothing and adds nothing: a plain navigation, or a form without fields, because "even with PUT or POST
 * methods the body is empty" (TDD 4.9 v1.2.3 §5). The policy of the page must allow the form (`form-action`).
 */
export function navigate({ url, method }: KnownWay): void {
  if (method === 'GET') {
    location.assign(url);
    return;
  }
  const form = document.createElement('form');
  form.method = 'post';
  form.action = url;
  form.rel = 'noreferrer';
  document.body.append(form);
  form.submit();
  form.remove();
}
