/** What the script tag loads: everything that `<oots-preview-space src="…">` needs at first sight. */
import './define.ts';
