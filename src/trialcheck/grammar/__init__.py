"""How texts write what many fields share: many phrases at once, numbers, dates, names of organisations."""
