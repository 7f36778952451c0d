"""All findings together, and the forms they are given out in."""
