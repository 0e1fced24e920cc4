"""How right a scan is: real leak fixes before and after, and shapes that other tools get wrong."""
