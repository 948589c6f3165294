// Next resolves `server-only` by its react-server condition; Vitest runs the same modules on plain Node.
export {}
