# Figures that StandardisedTests holds differences of shares of logistic regressions to. Run in this folder: Rscript standardised.R
# The mean of predictions with the treatment less the mean without, and the delta method with a gradient found numerically (complex steps).
suppressPackageStartupMessages({ library(jsonlite); library(sandwich); library(clubSandwich) })
trial <- read.csv("trial.csv")
trial$three <- factor(c("a", "b", "c")[1 + seq_len(nrow(trial)) %% 3])
cases <- list()
logistic <- function(z) 1 / (1 + exp(-z))
case <- function(name, formula, column, level, reference, errors) {
  used <- trial[complete.cases(trial[, all.vars(formula)]), ]
  fit <- glm(formula, binomial, used, epsilon = 1e-15, maxit = 50)
  V <- if (errors == "classical") vcov(fit) else vcovCR(fit, used$school, type = errors)
  design <- function(value) { used[[column]] <- factor(value, levels = levels(factor(trial[[column]]))); model.matrix(formula, used) }
  with <- design(level); without <- design(reference)
  difference <- function(b) mean(logistic(with %*% b)) - mean(logistic(without %*% b))
  b <- coef(fit)
  step <- 1e-20
  gradient <- sapply(seq_along(b), function(i) { z <- as.complex(b); z[i] <- z[i] + 1i * step; Im(difference(z)) / step })
  cases[[length(cases) + 1]] <<- list(name = name, errors = errors, estimate = difference(b), standardError = sqrt(drop(gradient %*% V %*% gradient)))
}
for (errors in c("classical", "CR1", "CR2")) case("two arms", drank ~ sex + before + arm, "arm", "tiltak", "kontroll", errors)
case("three arms, second", drank ~ before + three, "three", "b", "a", "classical")
case("three arms, third", drank ~ before + three, "three", "c", "a", "classical")
write_json(cases, "standardised.json", auto_unbox = TRUE, digits = NA, pretty = TRUE)
