/** The language the site's own words are written in, for `Intl` and `<html lang>`. */
export const LOCALE = 'en'
