/** Says in the frame itself that nothing may run and nothing may be loaded; pictures that the page carries may be shown. */
export const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:">`;
