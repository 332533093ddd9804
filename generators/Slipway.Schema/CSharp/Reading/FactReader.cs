using Slipway.Schema.CSharp.Shapes;
using Slipway.Schema.Formats;

namespace Slipway.Schema.CSharp.Reading;

/// <summary>Reads what a schema says of a single value.</summary>
internal static class FactReader
{
    /// <summary>Reads the facts of a value.</summary>
    /// <param name="view">What must hold of it.</param>
    /// <param name="type">The C# type it is taken in.</param>
    /// <returns>The facts.</returns>
    public static ValueFacts Read(SchemaView view, ScalarType type)
    {
        var facts = new ValueFacts
        {
            Declares = view.Declares,
            References = view.References,
            IsImage = view.IsImage,
            IsSecret = view.IsSecret,
            Hint = view.Hint,
        };
        return type switch
        {
            ScalarType.Text => facts with
            {
                Format = ValueFormats.Find(view.Format)?.Name,
                Pattern = view.Nodes.Select(node => node.Pattern).FirstOrDefault(one => one is not null),
                MinimumLength = Positive(view.Nodes.Max(node => node.MinimumLength)),
                MaximumLength = view.Nodes.Min(node => node.MaximumLength),
            },
            // What the C# type rules out by itself needs no saying.
            ScalarType.Integer => facts with
            {
                Minimum = view.Least > int.MinValue ? view.Least : null,
                Maximum = view.Greatest < int.MaxValue ? view.Greatest : null,
            },
            ScalarType.Long or ScalarType.Double => facts with { Minimum = view.Least, Maximum = view.Greatest },
            _ => facts,
        };
    }

    private static int? Positive(int? number) => number > 0 ? number : null;
}
