// Stands in for `server-only`: every test is the server.
export {}
