"""What earlier builds found: it saves time, and without it nothing is different."""
