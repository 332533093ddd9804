using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Slipway.Schema.Judging;

namespace Slipway.Generators.Scopes;

/// <summary>Who waits for whom by <c>DependsOn</c>, as far as the method says it.</summary>
internal static class Waits
{
    /// <summary>Finds the circles.</summary>
    /// <param name="scope">What the method builds.</param>
    /// <param name="kind">The kind of things that wait: <c>component</c>.</param>
    /// <param name="more">What else the message of the rule has to say.</param>
    /// <returns>A verdict for each.</returns>
    public static IEnumerable<Verdict<Location>> Circles(SpecScope scope, string kind, params object[] more)
    {
        var all = scope
            .OfKind(kind)
            .Where(one => one.Name?.Text is not null)
            .OrderBy(one => one.Call.Operation.Syntax.SpanStart)
            .ToList();
        var waits = Find(scope, all);
        return WaitCircles
            .Find(all.Count, at => waits[at], wait => wait.To)
            .Select(circle =>
                WaitCircles.Judge(
                    [all[circle[0].From].Name!.Text!, .. circle.Select(wait => all[wait.To].Name!.Text!)],
                    circle[circle.Count - 1].Place,
                    more
                )
            );
    }

    private static List<List<Wait>> Find(SpecScope scope, List<SpecPart> all)
    {
        var places = all.Select((part, at) => (part, at)).ToDictionary(one => one.part, one => one.at);
        var waits = all.ConvertAll(_ => new List<Wait>());
        foreach (var call in scope.Invocations.Where(IsDependsOn))
        {
            if (
                scope.PartOf(BuilderValue.Receiver(call)) is not { } part
                || !places.TryGetValue(part, out var from)
                || !Certainty.IsCertain(call, scope.Symbols)
            )
                continue;
            foreach (var value in Others(call))
            {
                var other = value.ConstantValue is { HasValue: true, Value: string name }
                    ? all.Find(one => one.Owner == part.Owner && one.Name!.Text == name)
                    : scope.PartOf(value);
                if (other is not null && places.TryGetValue(other, out var to))
                    waits[from].Add(new Wait(from, to, value.Syntax.GetLocation()));
            }
        }
        return waits;
    }

    /// <summary>What a call names, without the place that the compiler adds.</summary>
    private static IEnumerable<IOperation> Others(IInvocationOperation call) =>
        call.Arguments.Skip(1).Where(one => one.ArgumentKind == ArgumentKind.Explicit).Select(one => one.Value);

    private static bool IsDependsOn(IInvocationOperation call) =>
        call.TargetMethod.Name == "DependsOn" && call.TargetMethod.IsExtensionMethod && call.Arguments.Length > 1;

    private sealed record Wait(int From, int To, Location Place);
}
