// Runs before the first paint, so that measures appear in the reader's units without a jump. The
// choice is made in components/units/units-choice.client.tsx and never leaves the device.
try {
  const units = localStorage.getItem('units')
  if (units === 'metric' || units === 'customary') document.documentElement.dataset.units = units
} catch {
  // A browser that keeps nothing shows both units.
}
