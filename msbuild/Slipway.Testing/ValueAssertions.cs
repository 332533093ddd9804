namespace Slipway.Testing;

/// <summary>
/// What tests expect of the values of objects. Each throws a <see cref="SlipwayAssertionException"/> that says what was expected and
/// what was found.
/// </summary>
public static class ValueAssertions
{
    /// <summary>Expects a value.</summary>
    /// <typeparam name="T">An object, or a value in one.</typeparam>
    /// <param name="start">What the path starts at.</param>
    /// <param name="path">The path: <c>spec.replicas</c>.</param>
    /// <param name="expected">A text, a number, true or false, null, or a list of them. A number is never equal to a text.</param>
    /// <returns>What the path starts at, for further expectations.</returns>
    public static T ShouldHaveValue<T>(this T start, string path, object? expected)
        where T : SlipwayValue
    {
        ArgumentNullException.ThrowIfNull(start);
        var value = start[path];
        var wanted = ExpectedValue.Of(expected);
        return ExpectedValue.IsSame(wanted, value.Json)
            ? start
            : throw new SlipwayAssertionException(
                $"expected {value.Words} to be {ValueText.Told(wanted)}, and it is {ValueText.Told(value.Json)}"
            );
    }

    /// <summary>Expects that there is a value, be it null.</summary>
    /// <param name="start">What the path starts at.</param>
    /// <param name="path">The path: <c>spec.template.spec.securityContext</c>.</param>
    /// <returns>The value.</returns>
    public static SlipwayValue ShouldHaveValue(this SlipwayValue start, string path)
    {
        ArgumentNullException.ThrowIfNull(start);
        return start[path];
    }

    /// <summary>Expects that there is no value.</summary>
    /// <typeparam name="T">An object, or a value in one.</typeparam>
    /// <param name="start">What the path starts at.</param>
    /// <param name="path">The path: <c>spec.template.spec.hostNetwork</c>.</param>
    /// <returns>What the path starts at, for further expectations.</returns>
    public static T ShouldNotHaveValue<T>(this T start, string path)
        where T : SlipwayValue
    {
        ArgumentNullException.ThrowIfNull(start);
        return start.Find(path) is { } value
            ? throw new SlipwayAssertionException(
                $"expected {value.Words} to be absent, and it is {ValueText.Told(value.Json)}"
            )
            : start;
    }
}
