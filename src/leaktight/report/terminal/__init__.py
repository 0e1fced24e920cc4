"""Renderables of the human report, one file a part. Text from outside is always `Text`, never markup."""
