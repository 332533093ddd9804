using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Slipway.Generators.Analyzers.Scopes;

/// <summary>Who waits for whom by <c>DependsOn</c>, as far as the method says it.</summary>
internal sealed class Waits
{
    private readonly Dictionary<SpecPart, List<(SpecPart Other, Location Place)>> waits = [];

    public Waits(SpecScope scope, string kind)
    {
        var all = scope.OfKind(kind).Where(one => one.Name?.Text is not null).ToList();
        foreach (var part in all)
        {
            var list = waits[part] = [];
            foreach (var call in scope.Operations.OfType<IInvocationOperation>().Where(IsDependsOn))
            {
                if (scope.PartOf(BuilderValue.Receiver(call)) != part || !Certainty.IsCertain(call, scope.Symbols))
                    continue;
                var value = call.Arguments[1].Value;
                var other = value.ConstantValue is { HasValue: true, Value: string name }
                    ? all.Find(one => one.Owner == part.Owner && one.Name!.Text == name)
                    : scope.PartOf(value);
                if (other is not null)
                    list.Add((other, value.Syntax.GetLocation()));
            }
        }
    }

    /// <summary>The circles: each once, as the names on the way round and the place of the last wait.</summary>
    public IEnumerable<(IReadOnlyList<string> Names, Location Place)> Circles()
    {
        var done = new HashSet<SpecPart>();
        var way = new List<(SpecPart Part, Location? Place)>();
        var found = new List<(IReadOnlyList<string>, Location)>();
        foreach (var part in waits.Keys.OrderBy(one => one.Call.Operation.Syntax.SpanStart))
            Visit(part);
        return found;

        void Visit(SpecPart part)
        {
            if (!waits.TryGetValue(part, out var others) || done.Contains(part))
                return;
            way.Add((part, null));
            foreach (var (other, place) in others)
            {
                var start = way.FindIndex(one => one.Part == other);
                if (start >= 0)
                    found.Add(([.. way.Skip(start).Select(one => one.Part.Name!.Text!), other.Name!.Text!], place));
                else
                    Visit(other);
            }
            way.RemoveAt(way.Count - 1);
            done.Add(part);
        }
    }

    private static bool IsDependsOn(IInvocationOperation call) =>
        call.TargetMethod.Name == "DependsOn" && call.TargetMethod.IsExtensionMethod && call.Arguments.Length > 1;
}
