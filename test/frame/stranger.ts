/** A page that says on its window or on the port it got whatever the test wants it to say, and counts its ports. */

const ports: MessagePort[] = [];

window.addEventListener('message', ({ data, ports: [port] }: MessageEvent<Record<string, unknown>>) => {
  if (port) ports.push(port);
  if ('onWindow' in data) parent.postMessage(data['onWindow'], '*');
  if ('onPort' in data) ports.at(-1)?.postMessage(data['onPort']);
  if ('count' in data) parent.postMessage({ ports: ports.length }, '*');
});
parent.postMessage({ ports: 0 }, '*');
