"""Growth: long-lived containers that requests add to, and what bounds them."""
