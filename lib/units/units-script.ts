/** Where the reader's choice of units is kept on the device. */
export const UNITS_KEY = 'units'

/**
 * Runs in every page before it is painted, so that measures appear in the reader's units without a
 * jump: it puts the choice on the root element, as `data-units`. The choice never leaves the device;
 * a browser that keeps nothing shows both units. Inline, since a file would be waited for; the
 * content security policy names its hash.
 */
export const UNITS_SCRIPT = `try{const u=localStorage.getItem('${UNITS_KEY}');if(u==='metric'||u==='customary')document.documentElement.dataset.units=u}catch{}`
