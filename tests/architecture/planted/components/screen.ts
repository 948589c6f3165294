export const screen = 'a component'
