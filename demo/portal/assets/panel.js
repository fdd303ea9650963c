// Follows the exchange: shows each message as it happens, and the evidence as soon as it is there.
const panel = document.querySelector('.panel');
const source = panel?.dataset.source;

if (source) {
  let known = panel.querySelectorAll('.message').length;
  const events = new EventSource(source);
  events.addEventListener('messages', async ({ data }) => {
    const { count, outcome } = JSON.parse(data);
    if (outcome && document.querySelector('#waiting')) {
      events.close();
      location.reload();
      return;
    }
    if (count === known) return;
    known = count;
    for (const list of document.querySelectorAll('.messages')) await refresh(list);
  });
}

/** Takes the list from the page as it is now, without running anything in it. */
async function refresh(list) {
  const response = await fetch(location.href, { headers: { accept: 'text/html' } });
  const open = new Set(
    [...list.querySelectorAll('details[open]')].map(
      (one) => one.parentElement.querySelector('time')?.dateTime,
    ),
  );
  const frame = Document.parseHTML?.(await response.text());
  const fresh = frame?.querySelector('.messages');
  if (!fresh) {
    location.reload();
    return;
  }
  list.replaceChildren(...[...fresh.children].map((item) => document.importNode(item, true)));
  for (const item of list.children) {
    if (open.has(item.querySelector('time')?.dateTime)) item.querySelector('details').open = true;
  }
}
