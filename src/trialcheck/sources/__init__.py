"""The world in, the only room with a network: articles, and the registry's records, live, kept, filed and packaged."""
