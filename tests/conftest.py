"""What all tests share: a property is judged by what is found, not by how long a busy machine takes."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("house", deadline=None)
settings.load_profile("house")
