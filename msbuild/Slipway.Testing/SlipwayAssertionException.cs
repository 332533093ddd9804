namespace Slipway.Testing;

/// <summary>
/// What a test expected of its specs does not hold, or it asks for something that is not there. Every test framework
/// reports it as a failure; the message names what was expected and what was found.
/// </summary>
public sealed class SlipwayAssertionException : Exception
{
    /// <summary>Makes an exception without a message.</summary>
    public SlipwayAssertionException() { }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">What was expected, and what was found.</param>
    public SlipwayAssertionException(string message)
        : base(message) { }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">What was expected, and what was found.</param>
    /// <param name="innerException">What caused it.</param>
    public SlipwayAssertionException(string message, Exception innerException)
        : base(message, innerException) { }
}
