"""What people come for, walked from end to end: each story on a desk and on a phone, in Chinese and in English."""
