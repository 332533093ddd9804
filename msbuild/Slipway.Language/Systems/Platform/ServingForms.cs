namespace Slipway.Language.Systems.Platform;

/// <summary>The words of <c>SlipwayServing</c>.</summary>
public static class ServingForms
{
    /// <summary>Reads the value of <c>SlipwayServing</c>.</summary>
    /// <param name="text">The value; empty for the default.</param>
    /// <returns>The form, or null where the text is none of its words.</returns>
    public static ServingForm? Parse(string? text) =>
        text switch
        {
            null or "" or nameof(ServingForm.Deployments) => ServingForm.Deployments,
            nameof(ServingForm.Inference) => ServingForm.Inference,
            _ => null,
        };
}
