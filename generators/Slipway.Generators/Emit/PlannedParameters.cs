using Slipway.Schema.CSharp.Naming;
using Slipway.Schema.CSharp.Shapes;

namespace Slipway.Generators.Emit;

/// <summary>The parameters of what makes a class.</summary>
internal static class PlannedParameters
{
    /// <summary>The parameters for the required values: one list for each choice among alternatives.</summary>
    /// <param name="plan">The plan of the class.</param>
    /// <param name="code">How types are written.</param>
    /// <param name="scope">The names of the method's other parameters.</param>
    /// <returns>The lists.</returns>
    public static IReadOnlyList<RequiredValues> Overloads(this TypePlan plan, Code code, NameScope scope) =>
        [
            .. plan.Overloads(scope)
                .Select(list => new RequiredValues([.. list.Select(one => RequiredValue.Of(code, one))])),
        ];

    /// <summary>The optional values that are worth being parameters next to the required ones.</summary>
    /// <param name="plan">The plan of the class.</param>
    /// <param name="code">How types are written.</param>
    /// <param name="scope">The names of the method's other parameters.</param>
    /// <returns>The values.</returns>
    public static IReadOnlyList<RequiredValue> Choices(this TypePlan plan, Code code, NameScope scope) =>
        [.. plan.ChoiceValues(scope).Select(one => RequiredValue.Of(code, one))];
}
