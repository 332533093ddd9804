using Polly;
using Polly.Retry;
using Slipway.Schema.Diagnostics;

namespace Slipway.Oci.Registry;

/// <summary>Tries again what was interrupted: later and later, or when the registry asks to.</summary>
internal sealed class Retries
{
    private readonly RegistryLimits limits;
    private readonly ResiliencePipeline pipeline;

    public Retries(RegistryHost host, RegistryLimits limits, Action<string> report)
    {
        this.limits = limits;
        pipeline = new ResiliencePipelineBuilder()
            .AddRetry(
                new RetryStrategyOptions
                {
                    ShouldHandle = new PredicateBuilder().Handle<InterruptionException>(IsWorthIt),
                    MaxRetryAttempts = Math.Max(1, limits.Attempts - 1),
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = true,
                    Delay = limits.FirstDelay,
                    MaxDelay = limits.LongestDelay,
                    DelayGenerator = tried => new((tried.Outcome.Exception as InterruptionException)?.RetryAfter),
                    OnRetry = tried =>
                    {
                        report(Line(host, tried.Outcome.Exception, tried.RetryDelay));
                        return default;
                    },
                }
            )
            .Build();
    }

    /// <summary>Runs something until it succeeds, at most <see cref="RegistryLimits.Attempts" /> times.</summary>
    /// <exception cref="DiagnosticException">It never did.</exception>
    public async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> attempt, CancellationToken cancellation)
    {
        try
        {
            return await pipeline.ExecuteAsync(async token => await attempt(token), cancellation);
        }
        catch (InterruptionException interruption)
        {
            throw interruption.FaultAfter(limits.Attempts);
        }
    }

    /// <summary>Runs a transfer that goes on where it was interrupted: as long as it moves on, it may.</summary>
    /// <param name="attempt">The transfer.</param>
    /// <param name="position">How far it is.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="DiagnosticException">It does not move on.</exception>
    public async Task RunAsync(
        Func<CancellationToken, Task> attempt,
        Func<long> position,
        CancellationToken cancellation
    )
    {
        while (true)
        {
            var before = position();
            try
            {
                await pipeline.ExecuteAsync(async token => await attempt(token), cancellation);
                return;
            }
            catch (InterruptionException interruption)
                when (IsWorthIt(interruption) && position() - before > (long)limits.Attempts * limits.WindowBytes)
            {
                // There is more now than there was, and more than a trickle: the next tries start from here.
            }
            catch (InterruptionException interruption)
            {
                throw interruption.FaultAfter(limits.Attempts);
            }
        }
    }

    private bool IsWorthIt(InterruptionException interruption) =>
        interruption.RetryAfter is not { } wait || wait <= limits.LongestRetryAfter;

    private static string Line(RegistryHost host, Exception? reason, TimeSpan delay) =>
        FormattableString.Invariant(
            $"registry {host.Name}: {reason?.Message}; trying again in {delay.TotalSeconds:0.#} s"
        );
}
