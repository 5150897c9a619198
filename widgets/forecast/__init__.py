"""The accuracy of forecasts, the data they rest on, and the days that are no ordinary ones."""
