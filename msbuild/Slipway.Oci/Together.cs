using System.Runtime.ExceptionServices;
using Slipway.Schema.Diagnostics;

namespace Slipway.Oci;

/// <summary>Steps that run at the same time, on as many cores as there are.</summary>
internal static class Together
{
    /// <summary>Runs steps and waits for all; the first fault is thrown as it is.</summary>
    public static void Run(params Action[] steps)
    {
        try
        {
            Parallel.Invoke(steps);
        }
        catch (AggregateException faults)
        {
            ExceptionDispatchInfo.Throw(First(faults));
        }
    }

    /// <summary>Runs a step for each item, and waits for all.</summary>
    public static void ForEach<T>(IReadOnlyList<T> items, Action<T, int> step, CancellationToken cancellation)
    {
        var options = new ParallelOptions
        {
            CancellationToken = cancellation,
            MaxDegreeOfParallelism = Environment.ProcessorCount,
        };
        try
        {
            Parallel.For(0, items.Count, options, at => step(items[at], at));
        }
        catch (AggregateException faults)
        {
            ExceptionDispatchInfo.Throw(First(faults));
        }
    }

    /// <summary>What the user can fix comes before what followed from it.</summary>
    private static Exception First(AggregateException faults)
    {
        var all = faults.Flatten().InnerExceptions;
        return all.FirstOrDefault(fault => fault is DiagnosticException) ?? all[0];
    }
}
