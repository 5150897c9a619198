"""A queue's day and course, all queues against expectation; copied as picture or data."""
