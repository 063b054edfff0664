"""Bookmarks that bring the page being read: small scripts that run in that page, and lead to this one."""

from __future__ import annotations

import json

_SEND = """(()=>{const d=document,f=d.createElement('form');f.method='post';f.action=%s;f.enctype='multipart/form-data';
f.target='_blank';f.rel='noopener';f.hidden=true;f.acceptCharset='utf-8';
for(const [k,v] of [['url',location.href],['page',d.documentElement.outerHTML]]){
const t=d.createElement('textarea');t.name=k;t.value=v;f.append(t)}
d.body.append(f);HTMLFormElement.prototype.submit.call(f);f.remove()})()"""
_LINK = "void window.open(%s+encodeURIComponent(location.href),'_blank','noopener')"


def page_bookmark(base: str) -> str:
    """What sends the page as it is shown to the server at *base*, an address that ends with a slash."""
    return "javascript:" + (_SEND % json.dumps(f"{base}received")).replace("\n", "")


def link_bookmark(base: str) -> str:
    """What sends the page's address alone."""
    return "javascript:" + _LINK % json.dumps(f"{base}?url=")
