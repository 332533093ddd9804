using Slipway.Schema.CSharp.Naming;
using Slipway.Schema.CSharp.Shapes;

namespace Slipway.Generators.Emit;

/// <summary>The parameters of what makes a class.</summary>
internal static class PlannedParameters
{
    /// <summary>More overloads than this for the alternatives of required values become one that takes anything.</summary>
    private const int MaximumOverloads = 8;

    /// <summary>The parameters for the required values: one list for each choice among alternatives.</summary>
    /// <param name="plan">The plan of the class.</param>
    /// <param name="code">How types are written.</param>
    /// <param name="scope">The names of the method's other parameters.</param>
    /// <returns>The lists.</returns>
    public static IReadOnlyList<RequiredValues> Overloads(this TypePlan plan, Code code, NameScope scope)
    {
        var names = plan.Parameters.Select(one => scope.Claim(one.Parameter, one.Parameter + "Value")).ToList();
        var count = plan.Parameters.Aggregate(1L, (product, one) => Math.Min(product * one.Shapes.Count, int.MaxValue));
        var lists = new List<RequiredValues> { new([]) };
        for (var at = 0; at < plan.Parameters.Count; at++)
        {
            var member = plan.Parameters[at];
            IEnumerable<Shape> shapes =
                count > MaximumOverloads && member.Shapes.Count > 1 ? [new AnyShape()] : member.Shapes;
            var name = names[at];
            lists =
            [
                .. from list in lists
                from shape in shapes
                select new RequiredValues([.. list.Items, RequiredValue.Of(code, member, shape, name)]),
            ];
        }
        return lists;
    }

    /// <summary>The optional values that are worth being parameters next to the required ones.</summary>
    /// <param name="plan">The plan of the class.</param>
    /// <param name="code">How types are written.</param>
    /// <param name="scope">The names of the method's other parameters.</param>
    /// <returns>The values.</returns>
    public static IReadOnlyList<RequiredValue> Choices(this TypePlan plan, Code code, NameScope scope)
    {
        return
        [
            .. plan.Choices.Select(one =>
                RequiredValue.Of(
                    code,
                    one,
                    one.Shapes.First(TypePlan.IsSimple),
                    scope.Claim(one.Parameter, one.Parameter + "Value")
                )
            ),
        ];
    }
}
