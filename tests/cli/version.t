$ tradestat --version
tradestat 0.1.0
