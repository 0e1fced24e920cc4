"""The words that every other part of leaktight speaks. Pure data: nothing here reads files or prints."""
