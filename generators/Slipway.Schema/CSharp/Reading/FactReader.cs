using Slipway.Schema.CSharp.Shapes;
using Slipway.Schema.Formats;
using Slipway.Schema.Values;

namespace Slipway.Schema.CSharp.Reading;

/// <summary>Reads what a schema says of a single value.</summary>
internal static class FactReader
{
    /// <summary>Reads the facts of a value.</summary>
    /// <param name="view">What must hold of it.</param>
    /// <param name="type">The C# type it is taken in.</param>
    /// <returns>The facts.</returns>
    public static ValueFacts Read(SchemaView view, ScalarType type) =>
        new()
        {
            Limits = Limits(view, type),
            Declares = view.Declares,
            References = view.References,
            IsImage = view.IsImage,
            IsSecret = view.IsSecret,
            SecretFrom = view.IsSecret ? view.SecretFrom : null,
            SecretRemedy = view.IsSecret ? view.SecretRemedy : null,
            Hint = view.Hint,
        };

    private static ValueLimits Limits(SchemaView view, ScalarType type) =>
        type switch
        {
            // Analyzers show what is not as it must be; a value that is not for everyone to see is judged by the build, which hides it.
            ScalarType.Text when view.IsHidden => new(),
            ScalarType.Text => new()
            {
                Format = ValueFormats.Find(view.Format)?.Name,
                Pattern = view.Nodes.Select(node => node.Pattern).FirstOrDefault(one => one is not null),
                MinimumLength = Positive(view.Nodes.Max(node => node.MinimumLength)),
                MaximumLength = view.Nodes.Min(node => node.MaximumLength),
            },
            // What the C# type rules out by itself needs no saying.
            ScalarType.Integer => new()
            {
                Minimum = view.Least > int.MinValue ? view.Least : null,
                Maximum = view.Greatest < int.MaxValue ? view.Greatest : null,
            },
            ScalarType.Long or ScalarType.Double => new() { Minimum = view.Least, Maximum = view.Greatest },
            _ => new(),
        };

    private static int? Positive(int? number) => number > 0 ? number : null;
}
