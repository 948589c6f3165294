/**
 * A figure with the size of its picture (for `width`/`height`, so that nothing shifts while it
 * loads) and the crop and hotspot that `imageUrl` turns into a `rect`.
 */
export const figureFields = /* groq */ `
  _type,
  "asset": asset->{
    _id,
    "width": metadata.dimensions.width,
    "height": metadata.dimensions.height
  },
  crop,
  hotspot,
  alt,
  decorative,
  caption,
  credit{text, url, "person": person->{_type, name, "slug": slug.current}},
  licence{kind, url}
`
