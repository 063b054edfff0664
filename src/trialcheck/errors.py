"""What can go wrong, as a tree. Each error's text is one line for a person: what happened and what to do.

TrialcheckError
├── UsageError          the call itself cannot be meant
├── ArticleError        an article cannot be read
│   └── NotPublic       it lies where the public internet does not reach
├── RegistryError       a record cannot be had
│   ├── Unreachable     no answer, or none that makes sense, after all tries
│   └── Refused         the service declined; asking again would not help
├── RecordError         what came back is not a study
└── BundleError         a replay bundle cannot be used
"""


class TrialcheckError(Exception):
    """The root: its text is fit to be shown to a person as it stands."""


class UsageError(TrialcheckError):
    """The call cannot be meant: an unknown field, two options that exclude each other."""


class ArticleError(TrialcheckError):
    """An article cannot be read: no such file, a folder, a binary file, an empty page."""


class NotPublic(ArticleError):
    """An article lies at an address that is not asked, since it may be one that only the reader's network reaches."""


class RegistryError(TrialcheckError):
    """A record cannot be had from a source of records."""


class Unreachable(RegistryError):
    """The service gave no answer, or none that makes sense, after all tries."""


class Refused(RegistryError):
    """The service declined to answer (403, 400); the same question would be declined again."""


class RecordError(TrialcheckError):
    """What a source gave is not a study in the registry's v2 form."""


class BundleError(TrialcheckError):
    """A replay bundle cannot be used: it is none, it is damaged or changed, or it is not safe to open."""
