"""Front ends: source text to the intermediate representation. One folder a language, found by place."""
