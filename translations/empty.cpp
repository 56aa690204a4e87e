// The library holds translations only.
