using Slipway.Schema.CSharp.Naming;
using Slipway.Schema.CSharp.Shapes;

namespace Slipway.Generators.Emit;

/// <summary>How a method makes a part that has members of its own and lets the caller fill it.</summary>
/// <param name="code">How types are written.</param>
/// <param name="plan">The part's class.</param>
internal sealed class BuiltPart(Code code, TypePlan plan)
{
    /// <summary>Whether the part has more to it than its required values.</summary>
    public bool IsFilled =>
        plan.Stages.Count > 0 || plan.Options.Count > 0 || code.Builders.Types[plan.Number].OtherValues is not null;

    /// <summary>The parameter that fills the part; where more is required, it has to come back with all of it.</summary>
    /// <param name="isOptional">Whether callers may leave it out.</param>
    /// <returns>The parameter.</returns>
    public Parameter Configure(bool isOptional)
    {
        var type = code.Type(plan.Number);
        if (plan.Stages.Count > 0)
        {
            var names = string.Join(", ", plan.Stages.Select(one => one.Method));
            return new(
                $"global::System.Func<{code.Type(plan.Number, "Start")}, {type}>",
                "configure",
                $"Fills it: {names} must be called."
            );
        }
        return isOptional
            ? new Parameter($"global::System.Action<{type}>?", "configure", "Fills it.", "null")
            : new Parameter($"global::System.Action<{type}>", "configure", "Fills it.");
    }

    /// <summary>The lines that make the part as <c>made</c> and fill it.</summary>
    /// <param name="required">The required values.</param>
    /// <param name="leading">Arguments in front of them.</param>
    /// <returns>The lines.</returns>
    public IEnumerable<string> Make(RequiredValues required, string leading = "")
    {
        var arguments = $"{leading}{required.Arguments}callerFile, callerLine";
        if (plan.Stages.Count > 0)
            return [$"var made = configure(new {code.Type(plan.Number, "Start")}({arguments}));"];
        return [$"var made = new {code.Type(plan.Number)}({arguments});", "configure?.Invoke(made);"];
    }

    /// <summary>The lines that make the part as <c>made</c> from parameters alone.</summary>
    /// <param name="required">The required values.</param>
    /// <param name="choices">The optional values.</param>
    /// <param name="leading">Arguments in front of them.</param>
    /// <returns>The lines.</returns>
    public IEnumerable<string> Make(RequiredValues required, IReadOnlyList<RequiredValue> choices, string leading = "")
    {
        yield return $"var made = new {code.Type(plan.Number)}({leading}{required.Arguments}callerFile, callerLine);";
        foreach (var choice in choices)
        {
            var name = choice.Parameter.Text;
            var isText = choice.Shape is ScalarShape { Type: ScalarType.Text };
            var value = code.Convert(choice.Shape, isText ? name : name + ".Value");
            var key = CSharpLiteral.Of(choice.Member.Key);
            var target = Code.Target("made", choice.Member);
            yield return $"if ({name} is not null) {Code.Entries}.Set({target}, {key}, {value}, callerFile, callerLine);";
        }
    }
}
