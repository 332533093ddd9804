using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace Slipway.Compiler.Validation;

/// <summary>What the validator said of one value of an object.</summary>
/// <param name="Value">Which of the object's values, in order.</param>
/// <param name="Schema">The schema the value was held against.</param>
/// <param name="Fits">Whether it fitted: of the forms that a schema allows, most do not.</param>
internal readonly record struct ValueVerdict(int Value, JsonSchema Schema, bool Fits)
{
    /// <summary>Whether it would say the same of another object's value.</summary>
    /// <param name="values">The values of that object.</param>
    /// <param name="fits">Tells whether a value fits a schema.</param>
    public bool IsSame(IReadOnlyList<JValue> values, Func<JsonSchema, JValue, bool> fits) =>
        fits(Schema, values[Value]) == Fits;
}
